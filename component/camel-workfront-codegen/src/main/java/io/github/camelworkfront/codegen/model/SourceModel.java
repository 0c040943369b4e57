package io.github.camelworkfront.codegen.model;

import java.util.List;

/** All types to be generated, each sorted by name. */
public record SourceModel(List<ObjectModel> objects, List<ChoiceModel> choices) {}
