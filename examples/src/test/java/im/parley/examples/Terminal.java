// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A terminal whose person is the test: it types lines when it likes and waits for what it wants to read. */
public final class Terminal {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition printed = lock.newCondition();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    public void type(String line) {
        line.chars().forEach(typed::add);
        typed.add((int) '\n');
    }

    /** Ends the input. */
    public void end() {
        typed.add(-1);
    }

    /** Waits until a line begins so, and returns what the screen shows then. */
    public String read(String start) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        lock.lock();
        try {
            while (text().lines().noneMatch(line -> line.startsWith(start))) {
                if (left <= 0) {
                    throw new AssertionError("no line begins \"" + start + "\" in:\n" + text());
                }
                left = printed.awaitNanos(left);
            }
            return text();
        } finally {
            lock.unlock();
        }
    }

    public String text() {
        lock.lock();
        try {
            return screen.toString(UTF_8);
        } finally {
            lock.unlock();
        }
    }

    public BufferedReader keyboard() {
        return new BufferedReader(new Keyboard());
    }

    public PrintStream stream() {
        return new PrintStream(new Screen(), true, UTF_8);
    }

    public PrintWriter writer() {
        return new PrintWriter(new Screen(), true, UTF_8);
    }

    /** Hands over a line at a time, as a terminal does. */
    private final class Keyboard extends Reader {
        @Override
        public int read(char[] into, int from, int length) {
            try {
                for (int count = 0; count < length; count++) {
                    int next = typed.take();
                    if (next < 0) {
                        typed.add(next);
                        return count == 0 ? -1 : count;
                    }
                    into[from + count] = (char) next;
                    if (next == '\n') {
                        return count + 1;
                    }
                }
                return length;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }

        @Override
        public void close() {}
    }

    private final class Screen extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            lock.lock();
            try {
                screen.write(bytes, from, length);
                printed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
