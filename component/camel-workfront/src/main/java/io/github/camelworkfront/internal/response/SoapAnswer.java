package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.internal.envelope.XmlNode;

/**
 * What Workfront Proof gave.
 *
 * @param element the response element
 * @param value   its value, typed by the catalogue; null where the caller names no type, and where the service says null
 * @param bytes   the whole answer as it came; null unless it was to be kept
 */
public record SoapAnswer(XmlNode element, Object value, byte[] bytes) {}
