package vn.motcua.platform.postgres;

import java.io.IOException;

/** Starts the server process over a prepared cluster. */
record Launch(DataFolder data, Binaries binaries, Secret superuser) {

  /**
   * Starts on the remembered port or, when that is taken, on another.
   *
   * @param attempts how often another port is tried when somebody takes it just before us
   */
  Postmaster onAnyPort(int attempts) throws IOException {
    var remembered = data.file("port");
    for (int attempt = 1; ; attempt++) {
      var port = Port.choose(remembered);
      try {
        var postmaster = start(port);
        Port.remember(remembered, port);
        return postmaster;
      } catch (IOException failure) {
        if (attempt == attempts) {
          throw failure;
        }
      }
    }
  }

  /** Starts again on a port that clients already know, after the death of the server there. */
  Postmaster on(int port) throws IOException {
    Orphans.stop(data.cluster(), binaries, data.file("pg_ctl.log"));
    return start(port);
  }

  private Postmaster start(int port) throws IOException {
    return Postmaster.start(
        data.cluster(), binaries, port, superuser, data.file("postgres-start.log"));
  }
}
