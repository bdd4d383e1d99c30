/** What learns: shapes, activations, initializers, losses. */
package org.initium.engine.network;
