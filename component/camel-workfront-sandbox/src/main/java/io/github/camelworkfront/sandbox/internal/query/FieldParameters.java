package io.github.camelworkfront.sandbox.internal.query;

import java.util.ArrayList;
import java.util.List;

/** All that one set of parameters says about one field, collected while the parameters are read. */
final class FieldParameters {

    final List<String> values = new ArrayList<>();
    final List<String> ranges = new ArrayList<>();
    final List<String> modifiers = new ArrayList<>();
}
