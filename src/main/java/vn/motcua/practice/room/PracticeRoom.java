package vn.motcua.practice.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.practice.Part;
import vn.motcua.practice.Pass;

/**
 * The practice room of this system: starts it when somebody wants in, and stops it with the system.
 * The room ends by itself when nobody has used it for a while.
 */
@Component
@WhenServing
@ConditionalOnBooleanProperty(name = "motcua.practice.room", havingValue = false)
public class PracticeRoom implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(PracticeRoom.class);
  private static final int KEY_BYTES = 32;

  /** How the room stands. */
  public enum State {
    /** Switched off by whoever runs the system. */
    NOT_OFFERED,
    /** Nobody is in; it starts when somebody wants in. */
    CLOSED,
    /** Being made ready: some seconds, the first time about a minute. */
    STARTING,
    OPEN,
    /** It ended before it was ready. */
    FAILED
  }

  private final RoomFolder folder;
  private final RoomAddress address;
  private final boolean offered;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private State state = State.CLOSED;
  private @Nullable RoomProcess process;
  private String key = "";

  PracticeRoom(
      @Value("${motcua.data}") Path data,
      @Value("${motcua.practice.offered}") String offered,
      RoomAddress address,
      Clock clock) {
    this.folder = RoomFolder.in(data);
    this.offered = !offered.equals("off");
    this.address = address;
    this.clock = clock;
  }

  /** How it stands now. */
  public synchronized State state() {
    if (!offered) {
      return State.NOT_OFFERED;
    }
    if (process != null && !process.isAlive()) {
      process = null;
      state = state == State.STARTING ? State.FAILED : State.CLOSED;
    }
    if (state == State.STARTING && address.answers()) {
      state = State.OPEN;
    }
    return state;
  }

  /**
   * Starts the room unless it runs.
   *
   * @param home address of this system as the person reached it
   */
  public synchronized void open(String home) {
    var now = state();
    if (now != State.CLOSED && now != State.FAILED) {
      return;
    }
    if (address.taken()) {
      log.warn("The practice room does not start: port {} is in use", address.port());
      state = State.FAILED;
      return;
    }
    try {
      folder.prepare(clock.instant());
      var bytes = new byte[KEY_BYTES];
      random.nextBytes(bytes);
      key = HexFormat.of().formatHex(bytes);
      process = RoomProcess.start(folder, address.port(), address.of(home), key);
      state = State.STARTING;
    } catch (IOException failure) {
      log.warn("The practice room does not start: {}", failure.getMessage());
      state = State.FAILED;
    }
  }

  /** Where to go to be let in, once. */
  public synchronized String entrance(Part part, String home) {
    var number = new byte[Long.BYTES * 2];
    random.nextBytes(number);
    var pass =
        new Pass(part, home, HexFormat.of().formatHex(number), clock.instant().plus(Pass.VALID));
    return address.of(home) + "/practice/enter?pass=" + pass.sealed(key);
  }

  /** Ends the room and deletes all that was done in it; the next who wants in gets a new one. */
  public synchronized void reset() {
    if (!stop()) {
      throw new IllegalStateException("The practice room did not end in order");
    }
    try {
      folder.delete();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean stop() {
    var inOrder = true;
    if (process != null) {
      try {
        inOrder = process.stop();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        inOrder = false;
      }
      process = null;
    }
    state = State.CLOSED;
    return inOrder;
  }

  @Override
  public synchronized void destroy() {
    var unused = stop();
  }
}
