package org.initium.engine.study;

/** What an {@link Inquiry} found out: an immutable value that figures can show. */
public interface Finding {}
