/** What mathematics predicts, in double: Gaussian integrals, variance maps of wide networks, closed forms. */
package org.initium.engine.theory;
