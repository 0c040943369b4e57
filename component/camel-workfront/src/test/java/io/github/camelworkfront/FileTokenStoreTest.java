package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest {

    @TempDir
    private Path directory;

    private Path file;
    private FileTokenStore store;

    @BeforeEach
    void open() {
        file = directory.resolve("tokens");
        store = new FileTokenStore(file.toString());
    }

    @Test
    void beforeTheFirstTokenThereIsNoneAndNoFile() throws IOException {
        assertThat(store.load("acme.example/1")).isNull();
        assertThat(file).doesNotExist();
    }

    @Test
    void theLastTokenIsFoundAlsoByTheNextStart() throws IOException {
        store.save("acme.example:8443/1", "r1");
        store.save("acme.example:8443/1", "r2 =\\ü");

        assertThat(new FileTokenStore(file.toString()).load("acme.example:8443/1"))
                .isEqualTo("r2 =\\ü");
    }

    @Test
    void severalApplicationsShareAFile() throws IOException {
        store.save("acme.example/1", "r1");
        new FileTokenStore(file.toString()).save("acme.example/2", "r2");

        assertThat(store.load("acme.example/1")).isEqualTo("r1");
        assertThat(store.load("acme.example/2")).isEqualTo("r2");
    }

    @Test
    void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
        store.save("acme.example/1", "r1");
        try (var files = Files.list(directory)) {
            assertThat(files.toList())
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void manyThreadsWithStoresOfTheirOwnLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> saves = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = "key" + i;
                saves.add(() -> {
                    new FileTokenStore(file.toString()).save(key, "token of " + key);
                    return null;
                });
            }
            for (Future<Void> saved : threads.invokeAll(saves)) {
                saved.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < 40; i++) {
            assertThat(store.load("key" + i)).isEqualTo("token of key" + i);
        }
    }

    @Test
    void whatACrashLeftBehindIsInNobodysWay() throws IOException {
        Files.writeString(directory.resolve("tokens.new"), "half a f");
        store.save("acme.example/1", "r1");

        assertThat(store.load("acme.example/1")).isEqualTo("r1");
        assertThat(directory.resolve("tokens.new")).doesNotExist();
    }

    @Test
    void anotherProcessIsWaitedFor() throws Exception {
        Path lock = directory.resolve("tokens.lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Within one process the lock of another channel cannot be waited for, and says so: that it is asked for
            // is what counts.
            other.lock();
            assertThatExceptionOfType(java.nio.channels.OverlappingFileLockException.class)
                    .isThrownBy(() -> store.save("acme.example/1", "r1"));
        }
        store.save("acme.example/1", "r1");
        assertThat(store.load("acme.example/1")).isEqualTo("r1");
    }

    @Test
    void aPlaceThatCannotBeWrittenOrReadIsAnError() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        new FileTokenStore(directory.resolve("none/tokens").toString()).save("k", "r1"));
        Files.writeString(file, "k=\\u00zz");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.load("k"))
                .withMessageContaining("is no file of tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileTokenStore(" "))
                .withMessageContaining("/var/lib/acme/workfront-tokens");
    }

    @Test
    void aPlaceWhereNothingCouldBeSavedIsAnErrorBeforeATokenIsUsedUp() {
        FileTokenStore nowhere = new FileTokenStore(
                directory.resolve("missing").resolve("tokens").toString());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> nowhere.load("acme.example/1"))
                .withMessageContaining("its directory is not there, so nothing could be saved");
    }

    @Test
    void storesOfOneFileAreEqualAndShowNoToken() throws IOException {
        store.save("k", "hunter2");
        assertThat(store)
                .isEqualTo(new FileTokenStore(directory + "/./tokens"))
                .hasSameHashCodeAs(new FileTokenStore(directory + "/./tokens"))
                .isNotEqualTo(new FileTokenStore(directory + "/others"));
        assertThat(store.toString()).contains("tokens").doesNotContain("hunter2");
    }

    @Test
    void aPropertiesFileCanNameOne() throws Exception {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PropertyBindingSupport.build()
                    .withCamelContext(context)
                    .withTarget(options)
                    .withProperty("tokenStore", "#class:io.github.camelworkfront.FileTokenStore('" + file + "')")
                    .bind();
        }
        assertThat(options.getTokenStore()).isEqualTo(store);
    }
}
