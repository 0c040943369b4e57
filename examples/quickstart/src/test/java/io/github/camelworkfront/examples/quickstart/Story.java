package io.github.camelworkfront.examples.quickstart;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Listens to what the example tells, from when it is made until it is closed. */
final class Story implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("story");
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    Story() {
        heard.start();
        logger.addAppender(heard);
    }

    /** Returns all that was told so far. */
    String text() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
    }
}
