package vn.motcua.export.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.export.Export;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.export.file.CsvFile;
import vn.motcua.export.file.Origin;
import vn.motcua.export.file.PdfFile;
import vn.motcua.export.file.XlsxFile;
import vn.motcua.shared.Actor;

/** Writes one file: its rows in the state of one moment, each forgotten once written. */
@Component
class WriteExport {

  private final Sources sources;
  private final ExportFolder folder;
  private final PdfFile pdf;
  private final TransactionTemplate snapshot;
  private final Clock clock;

  WriteExport(
      Sources sources,
      ExportFolder folder,
      PdfFile pdf,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.sources = sources;
    this.folder = folder;
    this.pdf = pdf;
    this.clock = clock;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Into its part of the folder; each row is told. */
  void handle(Export export, ExportSource source, Actor actor, Progress progress)
      throws IOException {
    var part = folder.begin(export);
    try (var out = new BufferedOutputStream(Files.newOutputStream(part), 128 * 1024)) {
      sources.inVietnamese(
          () ->
              snapshot.executeWithoutResult(
                  status -> {
                    try {
                      write(export, source, actor, progress, out);
                    } catch (IOException failure) {
                      throw new UncheckedIOException(failure);
                    }
                  }));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void write(
      Export export, ExportSource source, Actor actor, Progress progress, OutputStream out)
      throws IOException {
    var table = source.table(actor, export.parameters());
    var print = source.print(actor, export.parameters(), export.format());
    if (print.isPresent()) {
      print.get().to(out, progress);
      return;
    }
    try (var rows = source.rows(actor, export.parameters())) {
      plain(export, table, actor, counted(rows.iterator(), progress), out);
    }
  }

  private void plain(
      Export export,
      ExportTable table,
      Actor actor,
      Iterator<List<? extends @Nullable Object>> rows,
      OutputStream out)
      throws IOException {
    var origin = new Origin(actor.fullName() + " (" + actor.username() + ")", clock.instant());
    switch (export.format()) {
      case XLSX -> XlsxFile.write(table, origin, rows, out);
      case CSV -> CsvFile.write(table, rows, out);
      case PDF -> pdf.write(table, origin, rows, out);
    }
  }

  private static Iterator<List<? extends @Nullable Object>> counted(
      Iterator<? extends List<? extends @Nullable Object>> rows, Progress progress) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public List<? extends @Nullable Object> next() {
        var row = rows.next();
        progress.run();
        return row;
      }
    };
  }
}
