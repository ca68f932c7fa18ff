package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.platform.start.CannotStart;

/** A server over our data folder, whoever started it. */
sealed interface OwnServer extends AutoCloseable permits PostgresServer, JoinedServer {

  /** Address of the application's database. */
  String url();

  /** The application's role. */
  String user();

  String password();

  /** Stops the server if it was started here. */
  @Override
  void close();

  /**
   * For a command: joins the server of the system that runs over the folder, or else starts one
   * until {@link #close}. Never makes a new database.
   *
   * @throws CannotStart when there is none, or it cannot be reached
   */
  static OwnServer joinOrStart(Path path) {
    if (Files.notExists(path.resolve("pg"))) {
      throw new CannotStart(
          "Chưa có dữ liệu ở " + path + " (MOTCUA_DATA); hãy chạy ./motcua run trước.",
          "There is no data in " + path + " (MOTCUA_DATA) yet; run ./motcua run first.");
    }
    try {
      return DataFolder.isInUse(path) ? JoinedServer.over(path) : PostgresServer.start(path);
    } catch (IOException failure) {
      throw new CannotStart(
          "Không đọc được thư mục dữ liệu " + path + " (MOTCUA_DATA).",
          "The data folder " + path + " (MOTCUA_DATA) cannot be read.",
          failure);
    }
  }
}
