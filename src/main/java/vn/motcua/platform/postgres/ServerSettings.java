package vn.motcua.platform.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What we ask of the server, given on its command line so that it holds whatever the files say.
 *
 * <p>Sized for an old PC with 4 GB that also runs a browser.
 */
final class ServerSettings {

  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "40"),
          Map.entry("timezone", "UTC"),
          // a commit that was answered is on the disk
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("max_wal_size", "512MB"),
          Map.entry("wal_compression", "on"),
          // memory
          Map.entry("shared_buffers", "128MB"),
          Map.entry("effective_cache_size", "512MB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("maintenance_work_mem", "64MB"),
          Map.entry("max_parallel_workers_per_gather", "0"),
          Map.entry("jit", "off"),
          Map.entry("random_page_cost", "2"),
          Map.entry("idle_in_transaction_session_timeout", "5min"),
          // one log per day of the week; errors are the application's to log: their text quotes
          // statements and values, which are people's names and numbers
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "log"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_file_mode", "0600"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_statement", "none"),
          Map.entry("log_min_duration_statement", "-1"),
          Map.entry("log_parameter_max_length", "0"),
          Map.entry("log_parameter_max_length_on_error", "0"));

  private ServerSettings() {}

  /** The command line's options. */
  static List<String> options(int port) {
    var options = new ArrayList<String>(List.of("-p", Integer.toString(port)));
    ALWAYS.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
    return options;
  }
}
