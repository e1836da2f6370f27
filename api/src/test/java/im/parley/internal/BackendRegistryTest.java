// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Parley;
import im.parley.spi.Backend;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendRegistryTest {
    /** A backend that a service file can name. */
    public static final class Found extends FakeProtocol {
        public Found() {
            super("found");
        }
    }

    /** Another, which sorts before it. */
    public static final class Another extends FakeProtocol {
        public Another() {
            super("another");
        }
    }

    @TempDir
    private Path folder;

    private List<Backend> backends() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(Backend.class.getName()),
                Found.class.getName() + "\n" + Another.class.getName() + "\n");
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            return BackendRegistry.all(loader);
        }
    }

    @Test
    void findsBackendsInNameOrder() throws IOException {
        assertThat(backends()).extracting(Backend::protocol).containsExactly("another", "found");
    }

    @Test
    void findsOneByItsProtocol() throws IOException {
        assertThat(BackendRegistry.find("found", backends())).isInstanceOf(Found.class);
    }

    @Test
    void saysWhatThereIsInsteadOfWhatIsMissing() {
        assertThatThrownBy(() -> BackendRegistry.find("icq", backends()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"icq\"")
                .hasMessageContaining("[another, found]");
        assertThatThrownBy(() -> Parley.account("telepathy")).hasMessageContaining("telepathy");
    }

    @Test
    void doesNotAskTheThreadsClassLoader() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            assertThat(Parley.backends()).isEqualTo(BackendRegistry.all());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
