// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.toc.TocProbe;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.testkit.server.toc.TocSettings;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TocSilenceTest {
    @Test
    void aClientThatSaysNothingHearsNoEmptyFrames() {
        TestScheduler timer = new TestScheduler();
        ImServerBuilder builder = ImServer.builder().users("alice", "bob");
        builder.toc = new TocSettings(TocProfile.AOL, true, Integer.MAX_VALUE, Duration.ofSeconds(30), timer);
        try (ImServer server = builder.start();
                TocProbe alice = TocProbe.online(server, "toc_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
            timer.advanceTimeBy(10, TimeUnit.MINUTES);
            bob.tell("toc_send_im alice \"still there?\"");
            assertThat(alice.next().utf8()).isEqualTo("IM_IN:bob:F:still there?");
        }
    }
}
