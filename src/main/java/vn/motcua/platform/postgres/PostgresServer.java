package vn.motcua.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.motcua.platform.start.CannotStart;

/**
 * A PostgreSQL of our own, run as a child process over a data folder that lasts.
 *
 * <p>Listens on 127.0.0.1 only, with a random password, every commit on the disk. Started again
 * when it dies; stopped by {@link #close}.
 */
public final class PostgresServer implements OwnServer {

  static final String SUPERUSER = "postgres";
  private static final int ATTEMPTS = 3;

  private final DataFolder data;
  private final Secret superuser;
  private final Secret application;
  private final int port;
  private final Supervisor supervisor;

  private PostgresServer(
      DataFolder data, Secret superuser, Secret application, int port, Supervisor supervisor) {
    this.data = data;
    this.superuser = superuser;
    this.application = application;
    this.port = port;
    this.supervisor = supervisor;
  }

  /**
   * Starts the server, making its cluster when the folder holds none, and answers when it is ready.
   *
   * @param path the product's data folder, held by this JVM until {@link #close}
   * @throws CannotStart when it cannot run here; the folder is free again
   */
  public static PostgresServer start(Path path) {
    var data = DataFolder.open(path);
    try {
      return start(data);
    } catch (IOException | SQLException failure) {
      release(data);
      throw new CannotStart(
          "Không khởi động được cơ sở dữ liệu ở " + path + ": " + failure.getMessage(),
          "The database in " + path + " could not be started: " + failure.getMessage(),
          failure);
    } catch (RuntimeException failure) {
      release(data);
      throw failure;
    }
  }

  private static PostgresServer start(DataFolder data) throws IOException, SQLException {
    Programs.requireOrdinaryUserOrNamespace();
    Cluster.requireSpace(data);
    var binaries = Binaries.under(data.binaries());
    Orphans.stop(data.cluster(), binaries, data.file("pg_ctl.log"));
    binaries.deleteOthers();
    var superuser = Secret.in(data.file("superuser.password"));
    var application = Secret.in(data.file("application.password"));
    Cluster.prepare(data, binaries, superuser);

    var launch = new Launch(data, binaries, superuser);
    var postmaster = launch.onAnyPort(ATTEMPTS);
    try (var connection = Postmaster.connect(postmaster.port(), superuser)) {
      ApplicationDatabase.ensure(connection, application);
    } catch (SQLException failure) {
      postmaster.stop();
      throw failure;
    }
    var port = postmaster.port();
    var supervisor = new Supervisor(postmaster, () -> launch.on(port));
    return new PostgresServer(data, superuser, application, port, supervisor);
  }

  private static void release(DataFolder data) {
    try {
      data.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Address of the application's database. */
  @Override
  public String url() {
    return url(ApplicationDatabase.NAME);
  }

  /** Address of any database of this server. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The application's role, which owns its database and is no superuser. */
  @Override
  public String user() {
    return ApplicationDatabase.NAME;
  }

  @Override
  public String password() {
    return application.value();
  }

  /** A new connection to the maintenance database with every right; the caller closes it. */
  public Connection connectAsSuperuser() throws SQLException {
    return Postmaster.connect(port, superuser);
  }

  /** False from the moment the server process dies until it answers again. */
  public boolean isRunning() {
    return supervisor.isRunning();
  }

  /** Process number of the server, another one after each restart. */
  public long pid() {
    return supervisor.current().pid();
  }

  /** Stops the server in order and gives the data folder back. */
  @Override
  public void close() {
    try (data) {
      supervisor.stop();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
