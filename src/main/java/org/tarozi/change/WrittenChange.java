package org.tarozi.change;

/// A change with the line that holds it, without its line feed. Nobody alters the array.
public record WrittenChange(Change change, byte[] line) {}
