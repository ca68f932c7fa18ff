package vn.motcua.post.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedTest {

  private static final String KEY = "sixteen characters";
  private static final String TIME = "1795484096";
  private static final byte[] BODY = "{\"movements\":[]}".getBytes(UTF_8);
  private static final Instant NOW = Instant.ofEpochSecond(1795484096);

  private final String signature = Signed.sign(KEY, TIME, BODY);

  /**
   * {@code printf '1795484096.{"movements":[]}' | openssl dgst -sha256 -hmac 'sixteen characters'}
   */
  @Test
  void signs_as_others_do() {
    assertThat(signature)
        .isEqualTo("e5f5f64025eba2d95d3906825272cb03f767a9954b3a6797910353505a45e504");
  }

  @Test
  void believes_who_has_the_key_for_five_minutes() {
    assertThat(Signed.isGenuine(KEY, TIME, signature, BODY, NOW)).isTrue();
    assertThat(Signed.isGenuine(KEY, TIME, signature, BODY, NOW.plusSeconds(300))).isTrue();
    assertThat(Signed.isGenuine(KEY, TIME, signature, BODY, NOW.plusSeconds(301))).isFalse();
    assertThat(Signed.isGenuine(KEY, TIME, signature, BODY, NOW.minusSeconds(301))).isFalse();
  }

  @Test
  void believes_nobody_else() {
    var other = "{\"movements\":[ ]}".getBytes(UTF_8);
    var otherTime = "1795484097";

    assertThat(Signed.isGenuine(KEY, TIME, signature, other, NOW)).isFalse();
    assertThat(Signed.isGenuine(KEY, otherTime, signature, BODY, NOW)).isFalse();
    assertThat(Signed.isGenuine("another key of ours", TIME, signature, BODY, NOW)).isFalse();
    assertThat(Signed.isGenuine(KEY, TIME, signature.toUpperCase(java.util.Locale.ROOT), BODY, NOW))
        .isFalse();
    assertThat(Signed.isGenuine(KEY, TIME, null, BODY, NOW)).isFalse();
    assertThat(Signed.isGenuine(KEY, null, signature, BODY, NOW)).isFalse();
    assertThat(Signed.isGenuine(KEY, "now", signature, BODY, NOW)).isFalse();
    assertThat(Signed.isGenuine(KEY, "", "", new byte[0], NOW)).isFalse();
  }
}
