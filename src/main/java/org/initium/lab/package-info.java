/** Every lab as data: its arms, knobs, panels and story. A new lab is one file here, one line in the catalogue and its strings. */
package org.initium.lab;
