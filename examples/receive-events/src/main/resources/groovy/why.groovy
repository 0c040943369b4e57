// What went wrong, without the words that Camel puts around it when it happens inside of a split.
def exception = exchange.getProperty('CamelExceptionCaught', Exception)
while (exception instanceof org.apache.camel.CamelExchangeException && exception.cause) {
    exception = exception.cause
}
exception.message
