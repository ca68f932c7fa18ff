package vn.motcua.practice.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomFolderTest {

  @TempDir Path data;

  @Test
  void is_made_and_deleted_as_a_whole_beside_the_real_data() throws IOException {
    Files.createDirectories(data.resolve("pg"));
    var folder = RoomFolder.in(data);
    folder.prepare(Instant.now());
    Files.createDirectories(folder.path().resolve("pg/base"));
    Files.writeString(folder.path().resolve("pg/base/1"), "x");
    folder.delete();
    assertThat(folder.path()).doesNotExist();
    assertThat(data.resolve("pg")).exists();
    folder.delete();
  }

  @Test
  void a_folder_that_was_not_made_as_the_room_is_neither_used_nor_deleted() throws IOException {
    var folder = RoomFolder.in(data);
    Files.createDirectories(folder.path().resolve("pg"));
    assertThatThrownBy(() -> folder.prepare(Instant.now())).isInstanceOf(IOException.class);
    assertThatThrownBy(folder::delete).isInstanceOf(IOException.class);
    assertThat(folder.path().resolve("pg")).exists();
  }

  @Test
  void begins_anew_after_a_fortnight_and_not_before() throws IOException {
    var folder = RoomFolder.in(data);
    var now = Instant.now();
    folder.prepare(now);
    var work = Files.writeString(folder.path().resolve("work"), "x");
    folder.prepare(now.plus(Duration.ofDays(13)));
    assertThat(work).exists();
    folder.prepare(now.plus(Duration.ofDays(15)));
    assertThat(work).doesNotExist();
    assertThat(folder.isMarked()).isTrue();
  }
}
