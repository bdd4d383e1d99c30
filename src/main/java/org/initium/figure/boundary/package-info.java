/** The plane of the inputs: samples, the decision boundary, the prediction at a point. */
package org.initium.figure.boundary;
