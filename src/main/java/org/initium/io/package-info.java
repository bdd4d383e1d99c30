/** Files in and out. Whatever a file holds, reading it either succeeds or throws {@link org.initium.io.FileProblem}. */
package org.initium.io;
