/** The one screen of every lab: header, transport, panels in their grid, timeline. What a lab can show or change lives in the chambers below. */
package org.initium.ui.workbench;
