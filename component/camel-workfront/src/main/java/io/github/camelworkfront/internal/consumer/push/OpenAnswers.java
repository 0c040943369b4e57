package io.github.camelworkfront.internal.consumer.push;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the requests that have no answer, so that the route's end can wait for them. */
final class OpenAnswers {

    private final Lock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private boolean begun;
    private int count;

    void begin() {
        lock.lock();
        try {
            begun = true;
        } finally {
            lock.unlock();
        }
    }

    /** @return false where no more are taken */
    boolean add() {
        lock.lock();
        try {
            if (begun) {
                count++;
            }
            return begun;
        } finally {
            lock.unlock();
        }
    }

    void remove() {
        lock.lock();
        try {
            count--;
            none.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more, and waits until all are answered; each is in {@link EventHandler#PATIENCE} milliseconds. */
    void end() throws InterruptedException {
        lock.lock();
        try {
            begun = false;
            while (count > 0) {
                none.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
