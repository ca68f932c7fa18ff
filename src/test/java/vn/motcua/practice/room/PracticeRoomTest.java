package vn.motcua.practice.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;

class PracticeRoomTest {

  @TempDir Path data;

  @Test
  void does_not_take_another_program_on_its_port_for_the_room() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var context = new StaticApplicationContext()) {
      var address = new RoomAddress(context, other.getLocalPort(), "", "127.0.0.1");
      var room = new PracticeRoom(data, "on", address, Clock.systemUTC());
      room.open("http://127.0.0.1:8080");
      assertThat(room.state()).isEqualTo(PracticeRoom.State.FAILED);
      assertThat(data).isEmptyDirectory();
    }
  }
}
