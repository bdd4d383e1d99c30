/** The labs and experiments without a window: data on standard output, messages on standard error. */
package org.initium.cli;
