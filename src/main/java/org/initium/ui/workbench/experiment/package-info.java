/** What is being run: the specification with its history, the arms compared, the newest frame, and the data as it loads. */
package org.initium.ui.workbench.experiment;
