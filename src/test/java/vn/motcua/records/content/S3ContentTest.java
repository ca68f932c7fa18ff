package vn.motcua.records.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.records.ContentHash;

/** Contents in a store that speaks S3, and what happens while it is away. */
class S3ContentTest {

  private static final String BUCKET = "ho-so";
  private static final byte[] SEALED = "sealed".getBytes(StandardCharsets.UTF_8);
  private static final ContentHash HASH = ContentHash.of(SEALED);

  @RegisterExtension
  static final S3ProxyExtension SERVER =
      S3ProxyExtension.builder().withCredentials("counter", "not-a-secret").build();

  @TempDir Path folder;

  @BeforeEach
  void aBucket() {
    try (var client = settings(SERVER.getUri().toString()).client()) {
      var unused = client.createBucket(create -> create.bucket(BUCKET));
    }
  }

  @Test
  void a_content_is_put_found_opened_and_deleted() throws IOException {
    var store = store(SERVER.getUri().toString());
    assertThat(store.has(HASH)).isFalse();
    assertThat(store.open(HASH)).isEmpty();
    store.put(HASH, sealed());
    store.put(HASH, sealed());
    assertThat(store.has(HASH)).isTrue();
    assertThat(read(store)).isEqualTo(SEALED);
    store.delete(HASH);
    store.delete(HASH);
    assertThat(store.has(HASH)).isFalse();
  }

  @Test
  void a_store_with_other_keys_is_away_and_not_empty() {
    var stranger =
        new S3Settings(SERVER.getUri().toString(), BUCKET, "us-east-1", "someone", "else");
    var store = new S3Content(stranger.client(), BUCKET);
    assertThatThrownBy(() -> store.has(HASH)).isInstanceOf(StoreAway.class);
    assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(StoreAway.class);
  }

  @Test
  void while_the_store_answers_503_contents_wait_on_the_disk_and_go_there_later()
      throws IOException {
    try (var sick = new SickServer()) {
      var away =
          new SpooledContent(store(sick.address()), new DiskContent(folder.resolve("spool")));
      assertThat(away.has(HASH)).isFalse();
      away.put(HASH, sealed());
      assertThat(away.has(HASH)).isTrue();
      assertThat(read(away)).isEqualTo(SEALED);
      assertThatThrownBy(() -> away.send(hash -> true)).isInstanceOf(StoreAway.class);
      assertThat(read(away)).isEqualTo(SEALED);
    }
    var far = store(SERVER.getUri().toString());
    var back = new SpooledContent(far, new DiskContent(folder.resolve("spool")));
    assertThat(back.send(hash -> true)).isEqualTo(1);
    assertThat(read(far)).isEqualTo(SEALED);
    assertThat(back.send(hash -> true)).isZero();
    assertThat(read(back)).isEqualTo(SEALED);
  }

  @Test
  void nobody_at_the_address_is_as_good_as_503() throws IOException {
    var away = new SpooledContent(store(nobody()), new DiskContent(folder.resolve("spool")));
    away.put(HASH, sealed());
    assertThat(read(away)).isEqualTo(SEALED);
  }

  @Test
  void what_was_forgotten_while_it_waited_does_not_stay_in_the_store() throws IOException {
    var far = store(SERVER.getUri().toString());
    var spool = new DiskContent(folder.resolve("spool"));
    spool.put(HASH, sealed());
    assertThat(new SpooledContent(far, spool).send(hash -> false)).isEqualTo(1);
    assertThat(far.has(HASH)).isFalse();
  }

  @Test
  void half_of_the_settings_stops_the_start() {
    assertThatThrownBy(() -> new S3Settings("https://s3.vn", "", "us-east-1", "k", "s").client())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("MOTCUA_RECORDS_S3_BUCKET");
    assertThatThrownBy(() -> new S3Settings("s3.vn", BUCKET, "us-east-1", "k", "s").client())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("https://");
  }

  @Test
  void the_secret_does_not_show_itself_in_logs() {
    assertThat(settings("https://s3.vn").toString()).doesNotContain("not-a-secret");
  }

  private static S3Content store(String address) {
    return new S3Content(settings(address).client(), BUCKET);
  }

  private static S3Settings settings(String address) {
    return new S3Settings(address, BUCKET, "us-east-1", "counter", "not-a-secret");
  }

  private Path sealed() throws IOException {
    return Files.write(Files.createTempFile(folder, "", ".sealed"), SEALED);
  }

  private static byte[] read(ContentStore store) throws IOException {
    try (var content = store.open(HASH).orElseThrow()) {
      return content.readAllBytes();
    }
  }

  private static String nobody() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + socket.getLocalPort();
    }
  }

  /** Answers 503 to whatever it is asked. */
  private static final class SickServer implements AutoCloseable {

    private final HttpServer server;

    SickServer() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
