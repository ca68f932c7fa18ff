package vn.motcua.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PassTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  private static final Pass PASS =
      new Pass(Part.OFFICER, "https://xa.example", "a1b2", NOW.plus(Pass.VALID));

  @Test
  void says_whom_to_play_and_where_to_go_back_to() {
    assertThat(Pass.open(PASS.sealed("key"), "key", NOW)).contains(PASS);
  }

  @Test
  void opens_nothing_without_the_key_or_after_a_minute() {
    assertThat(Pass.open(PASS.sealed("other"), "key", NOW)).isEmpty();
    assertThat(Pass.open(PASS.sealed("key"), "key", NOW.plus(Pass.VALID))).isEmpty();
  }

  @Test
  void opens_nothing_when_altered_or_no_pass_at_all() {
    var leader = PASS.sealed("key").replace("OFFICER", "LEADER");
    assertThat(Pass.open(leader, "key", NOW)).isEmpty();
    for (var forged : new String[] {"", "~~~~", "OFFICER", "a~b~c~d~e", PASS.sealed("key") + "~"}) {
      assertThat(Pass.open(forged, "key", NOW)).as(forged).isEmpty();
    }
  }
}
