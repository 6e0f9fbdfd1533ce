package org.tarozi.checklist.file;

import org.tarozi.checklist.yaml.YamlNode;

import java.util.Optional;

/// Makes a value of a node, or tells the problem and makes nothing.
@FunctionalInterface
interface NodeParser<T> {
    Optional<T> parse(YamlNode node);
}
