package vn.motcua.practice.room;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The room as a process of its own: the same program over a folder and a PostgreSQL of its own. It
 * is given no address and no password of the real database, and ends when its standard input does,
 * that is when we end.
 */
final class RoomProcess {

  private static final String MAIN = "vn.motcua.Application";
  private static final String MEMORY = "-Xmx256m";
  private static final long PATIENCE_SECONDS = 60;

  /** Neither our data nor our files, words, keys, mail, SMS and post: the room writes to nobody. */
  private static final List<String> OURS =
      List.of(
          "MOTCUA_DB_",
          "MOTCUA_MAIL_",
          "MOTCUA_MESSAGES",
          "MOTCUA_EXPORTS",
          "MOTCUA_OIDC_",
          "MOTCUA_PKCS11",
          "MOTCUA_RECEIPT_",
          "MOTCUA_POST_",
          "MOTCUA_RECORDS",
          "MOTCUA_SCANS",
          "MOTCUA_SIGNING",
          "MOTCUA_SMS_",
          "MOTCUA_PAYMENT_",
          "MOTCUA_TRUST",
          "MOTCUA_TSA");

  private final Process process;

  private RoomProcess(Process process) {
    this.process = process;
  }

  /**
   * @param address where people reach the room, printed on its papers
   * @param key of the passes
   */
  static RoomProcess start(RoomFolder folder, int port, String address, String key)
      throws IOException {
    var builder = new ProcessBuilder(command(address)).redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
    environment.put("MOTCUA_DATA", folder.path().toString());
    environment.put("MOTCUA_PORT", Integer.toString(port));
    environment.put("MOTCUA_PRACTICE_KEY", key);
    builder.redirectOutput(folder.log().toFile());
    return new RoomProcess(builder.start());
  }

  private static List<String> command(String address) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            MEMORY,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:AOTCache=") || option.startsWith("-Xlog:"))
        .forEach(command::add);
    var program = System.getProperty("java.class.path");
    // one jar is started as a jar, or the start cache would not fit
    command.addAll(
        program.endsWith(".jar") && !program.contains(File.pathSeparator)
            ? List.of("-jar", program)
            : List.of("-cp", program, MAIN));
    command.addAll(
        List.of(
            "--motcua.demonstration=true",
            "--motcua.practice.room=true",
            "--motcua.database.url=",
            // browsers tell hosts apart and not ports: the room must not overwrite our cookies
            "--server.servlet.session.cookie.name=MOTCUA_PRACTICE",
            "--motcua.form-cookie=MOTCUA_PRACTICE_FORM",
            "--motcua.public-address=" + address));
    return command;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Asks it to end in order and waits; after a minute it is ended.
   *
   * @return whether it ended in order, its PostgreSQL with it
   */
  boolean stop() throws InterruptedException {
    process.destroy();
    var inOrder = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    return inOrder;
  }
}
