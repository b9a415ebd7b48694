package org.hearth.core.module;

/**
 * A service that a module publishes while it runs.
 *
 * @param type the type under which others find it, from an exported package
 * @param instance the service itself
 */
public record ModuleService<T>(Class<T> type, T instance) {}
