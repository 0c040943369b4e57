package io.github.camelworkfront;

/** How the answer is put into the message body. */
public enum OutputFormat {
    /** Maps and Lists: dates stay the service's text, whole numbers are Integer or Long, decimals BigDecimal. */
    map,
    /** The {@code data} part of the answer as JSON text; with {@code streaming=true} an InputStream of one array. */
    json,
    /** Jackson's JsonNode. */
    node,
    /** The untouched answer as a stream; one call is made, pages are not followed. */
    raw,
    /** The response element of Workfront Proof as XML text; for {@code proof:} endpoints only. */
    xml
}
