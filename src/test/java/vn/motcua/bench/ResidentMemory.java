package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.Desk;

/** What the Java process of a running system holds in memory. */
final class ResidentMemory {

  private static final int CLIENTS = 8;

  private ResidentMemory() {}

  /** Takes dossiers in through the API, then answers megabytes (VmRSS). */
  static double afterIntakes(ChildApplication application, int dossiers)
      throws IOException, InterruptedException {
    var reception = Api.at(application.address()).as("tiepnhan");
    var papers = reception.papers();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var intakes = new ArrayList<Callable<Integer>>();
      for (var i = 0; i < dossiers; i++) {
        var intake = Api.intake(Desk.AGENCY, "Nguyễn Văn " + "ABCDEFGH".charAt(i % 8), papers);
        intakes.add(() -> reception.receive(intake, UUID.randomUUID().toString()).status());
      }
      for (var status : clients.invokeAll(intakes)) {
        if (status.get() != 201) {
          throw new IllegalStateException("An intake was answered " + status.get());
        }
      }
    } catch (ExecutionException failure) {
      throw new IOException(failure);
    }
    return resident(application.pid());
  }

  private static double resident(long pid) throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    throw new IOException("No VmRSS of " + pid);
  }
}
