package vn.motcua.records.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.records.ContentHash;

/** Contents under seal. */
class SealTest {

  @TempDir Path folder;

  private static final String OLD = key(1);
  private static final String NEW = key(2);

  /** Sizes around the segments of 256 kB. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100, 262_000, 262_144, 262_145, 700_000})
  void a_content_comes_out_as_it_went_in(int length) throws IOException {
    var content = random(length);
    assertThat(open(NEW, content, seal(NEW, content))).isEqualTo(content);
  }

  @Test
  void nothing_of_the_content_can_be_read_without_the_key() throws IOException {
    var content = "Lê Thị Diệu Linh, 045196000218".repeat(50).getBytes(StandardCharsets.UTF_8);
    var sealed = new String(seal(NEW, content), StandardCharsets.ISO_8859_1);
    assertThat(sealed).doesNotContain("045196000218").doesNotContain("Linh");
  }

  @Test
  void a_changed_byte_anywhere_is_found() throws IOException {
    var content = random(300_000);
    var sealed = seal(NEW, content);
    for (var at : new int[] {0, 5, 13, 43, 44, 75, 80, 120, 1000, 262_300, sealed.length - 1}) {
      var changed = sealed.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> open(NEW, content, changed))
          .as("byte " + at)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_content_cut_short_does_not_open() throws IOException {
    var content = random(600_000);
    var sealed = seal(NEW, content);
    var cut = Arrays.copyOf(sealed, 300_000);
    assertThatThrownBy(() -> open(NEW, content, cut)).isInstanceOf(IOException.class);
  }

  @Test
  void a_content_under_the_name_of_another_does_not_open() throws IOException {
    var sealed = seal(NEW, random(1000));
    assertThatThrownBy(() -> open(NEW, random(1001), sealed)).isInstanceOf(IOException.class);
  }

  @Test
  void what_was_not_named_does_not_open() throws IOException {
    var content = random(1000);
    var sealed = Files.readAllBytes(unnamed(NEW, content));
    assertThatThrownBy(() -> open(NEW, content, sealed)).hasMessage("Sealed under another name");
  }

  @Test
  void a_content_under_the_head_of_another_does_not_open() throws IOException {
    var one = seal(NEW, random(1000));
    var content = random(1001);
    var mixed = seal(NEW, content);
    System.arraycopy(one, 0, mixed, 0, 76);
    assertThatThrownBy(() -> open(NEW, content, mixed)).isInstanceOf(IOException.class);
    System.arraycopy(one, 76, mixed, 76, 1000);
    assertThatThrownBy(() -> open(NEW, random(1000), mixed)).isInstanceOf(IOException.class);
  }

  @Test
  void what_the_first_edition_sealed_still_opens_under_its_own_name_only() throws IOException {
    var content = "Sổ hộ tịch".getBytes(StandardCharsets.UTF_8);
    var filled = new byte[32];
    Arrays.fill(filled, (byte) 2);
    var key = Base64.getEncoder().encodeToString(filled);
    var sealed =
        Base64.getDecoder()
            .decode(
                "TUNSMXWHe7QdOTtfKKQ8uRDYeHY2pV3I3cq1uijuxeV0ItcjTnPcjTIa19iTsn428zC3EsyB3/bBktQhjh"
                    + "0sm6ZWsYLYp77Dk6Dpndm2Y4lCKQi8");
    assertThat(open(key, content, sealed)).isEqualTo(content);
    assertThatThrownBy(() -> open(key, random(10), sealed)).isInstanceOf(IOException.class);
  }

  @Test
  void what_an_older_key_sealed_still_opens_after_the_key_was_changed() throws IOException {
    var content = random(1000);
    var sealed = seal(OLD, content);
    assertThat(open(NEW + "," + OLD, content, sealed)).isEqualTo(content);
    assertThatThrownBy(() -> open(NEW, content, sealed))
        .hasMessage("Sealed with a key that is not known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "c2hvcnQ=", "%%%"})
  void a_key_of_another_length_or_alphabet_is_refused(String setting) {
    assertThatThrownBy(() -> SealKeys.of(setting)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keys_do_not_show_themselves_in_logs() {
    assertThat(SealKeys.of(NEW).toString()).doesNotContain(NEW);
  }

  private byte[] seal(String keys, byte[] content) throws IOException {
    var sealed = unnamed(keys, content);
    new Seal(SealKeys.of(keys)).name(sealed, ContentHash.of(content));
    return Files.readAllBytes(sealed);
  }

  private Path unnamed(String keys, byte[] content) throws IOException {
    var file = Files.write(folder.resolve("content"), content);
    var sealed = folder.resolve("sealed");
    new Seal(SealKeys.of(keys)).seal(file, sealed);
    return sealed;
  }

  private static byte[] open(String keys, byte[] content, byte[] sealed) throws IOException {
    try (var in =
        new Seal(SealKeys.of(keys))
            .opening(ContentHash.of(content), new ByteArrayInputStream(sealed))) {
      return in.readAllBytes();
    }
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static String key(int seed) {
    var bytes = new byte[32];
    new Random(seed).nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
