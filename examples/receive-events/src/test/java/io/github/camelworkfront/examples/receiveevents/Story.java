package io.github.camelworkfront.examples.receiveevents;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Listens to what the example tells, from when it is made until it is closed. */
final class Story extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("story");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final StringBuilder text = new StringBuilder();

    Story() {
        start();
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lock.lock();
        try {
            text.append(event.getFormattedMessage()).append('\n');
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a text was told. */
    void await(String expected) throws InterruptedException {
        await(Pattern.compile(Pattern.quote(expected)));
    }

    /** Waits until something was told, and returns how it was told first. */
    Matcher await(Pattern expected) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MINUTES.toNanos(2);
            Matcher match = expected.matcher(text.toString());
            while (!match.find()) {
                assertThat(left)
                        .as("still waiting for '%s' in:%n%s", expected, text)
                        .isPositive();
                left = told.awaitNanos(left);
                match = expected.matcher(text.toString());
            }
            return match;
        } finally {
            lock.unlock();
        }
    }

    /** Returns all that was told so far. */
    String text() {
        lock.lock();
        try {
            return text.toString();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
    }
}
