/** The network as a graph of units and links, with its legend and what lies under the pointer. */
package org.initium.figure.network;
