package vn.motcua.export.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Actor;

/** The lists and tables the modules give out. */
@Component
class Sources {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Map<String, ExportSource> byKey;
  private final MessageSource messages;

  Sources(List<ExportSource> sources, MessageSource messages) {
    this.byKey = sources.stream().collect(Collectors.toMap(ExportSource::key, Function.identity()));
    this.messages = messages;
  }

  Optional<ExportSource> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  ExportTable table(ExportSource source, Actor actor, Map<String, String> parameters) {
    var table = new AtomicReference<ExportTable>();
    inVietnamese(() -> table.set(source.table(actor, parameters)));
    return Objects.requireNonNull(table.get());
  }

  /** Files are in Vietnamese, whatever language their person reads. */
  void inVietnamese(Runnable work) {
    Words.with(messages, VIETNAMESE, work);
  }
}
