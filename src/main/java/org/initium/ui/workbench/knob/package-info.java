/** The controls that change what is run, one class a kind. */
package org.initium.ui.workbench.knob;
