package vn.motcua.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.start.CannotStart;

/** What nobody may take from it, and what it leaves alone. */
class ServerProtectionTest extends ServerCase {

  @Test
  void a_second_jvm_is_told_that_the_folder_is_in_use() throws Exception {
    try (var server = PostgresServer.start(data());
        var second = ChildJvm.over(data())) {
      assertThat(second.lastWords())
          .contains("đang được một chương trình Một Cửa khác sử dụng", "is in use by another");
      assertThat(second.process().exitValue()).isEqualTo(1);
      assertThatThrownBy(() -> PostgresServer.start(data())).isInstanceOf(CannotStart.class);
      write(server, "undisturbed");
    }
  }

  @Test
  void listens_on_loopback_only_and_wants_the_password() throws Exception {
    try (var server = PostgresServer.start(data())) {
      for (var address : foreignAddresses()) {
        assertThatThrownBy(() -> new Socket(address, port(server)).close())
            .isInstanceOf(IOException.class);
      }
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.url(), server.user(), "another").close())
          .isInstanceOf(SQLException.class);
      assertThat(mode(data())).isEqualTo("rwx------");
      assertThat(mode(data().resolve("superuser.password"))).isEqualTo("rw-------");
      assertThat(mode(data().resolve("application.password"))).isEqualTo("rw-------");
    }
  }

  @Test
  void works_durably_in_vietnamese_and_as_no_superuser() throws Exception {
    try (var server = PostgresServer.start(data());
        var connection = connect(server);
        var statement = connection.createStatement()) {
      for (var expected :
          Map.of(
                  "show fsync", "on",
                  "show synchronous_commit", "on",
                  "show full_page_writes", "on",
                  "show server_encoding", "UTF8",
                  "select rolsuper::text from pg_roles where rolname = current_user", "false",
                  "select datlocale from pg_database where datname = current_database()", "vi",
                  "select string_agg(x, '' order by x) from unnest('{O,Đ,D,Ă,A}'::text[]) x",
                      "AĂDĐO")
              .entrySet()) {
        try (var answer = statement.executeQuery(expected.getKey())) {
          answer.next();
          assertThat(answer.getString(1)).as(expected.getKey()).isEqualTo(expected.getValue());
        }
      }
    }
  }

  @Test
  void its_log_holds_no_personal_data() throws Exception {
    try (var server = PostgresServer.start(data());
        var connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute("create table person (number text primary key)");
      statement.execute("insert into person values ('045190001234')");
      assertThatThrownBy(() -> statement.execute("insert into person values ('045190001234')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("select '045190001234'::date"))
          .isInstanceOf(SQLException.class);
    }
    try (var logs = Files.list(data().resolve("pg/log"))) {
      assertThat(logs.toList())
          .isNotEmpty()
          .allSatisfy(log -> assertThat(log).content().doesNotContain("045190001234"));
    }
  }

  @Test
  void leaves_alone_a_folder_that_holds_something_else() throws Exception {
    var letters = Files.createDirectory(folder.resolve("letters"));
    Files.setPosixFilePermissions(letters, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createFile(letters.resolve("letter.odt"));

    assertThatThrownBy(() -> PostgresServer.start(letters))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("MOTCUA_DATA");
    assertThat(mode(letters)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void refuses_a_cluster_that_is_not_whole_instead_of_beginning_an_empty_one() throws Exception {
    PostgresServer.start(data()).close();
    Files.delete(data().resolve("pg/PG_VERSION"));

    assertThatThrownBy(() -> PostgresServer.start(data()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("khôi phục từ bản sao lưu");
    assertThatThrownBy(() -> PostgresServer.start(data()))
        .as("the folder was given back, so the same reason is told again")
        .hasMessageContaining("khôi phục từ bản sao lưu");
  }

  @Test
  void refuses_a_disk_that_is_nearly_full() throws Exception {
    try (var opened = DataFolder.open(data())) {
      assertThatThrownBy(() -> opened.requireSpace(Long.MAX_VALUE / (1024 * 1024)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("gần đầy");
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<InetAddress> foreignAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }
}
