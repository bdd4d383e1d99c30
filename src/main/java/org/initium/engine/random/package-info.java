/** Numbers drawn by the million. */
package org.initium.engine.random;
