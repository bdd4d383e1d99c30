/** A figure on the screen: its card, what lies under the pointer, and the tools of single panels. */
package org.initium.ui.workbench.panel;
