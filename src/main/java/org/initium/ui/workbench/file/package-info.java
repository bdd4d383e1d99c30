/** What goes out to files and comes in from them: figures, experiments, data. */
package org.initium.ui.workbench.file;
