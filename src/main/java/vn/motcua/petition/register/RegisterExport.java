package vn.motcua.petition.register;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Petition;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Permission;

/**
 * The register (sổ theo dõi phản ánh, kiến nghị) of what the reader may see, the newest first;
 * telephones masked, and of denunciations neither sender nor words. No parameters.
 */
@Component
class RegisterExport implements ExportSource {

  private static final String KEY = "petition.register";

  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("Mã phản ánh", 24),
          new ExportColumn("Nhận lúc", 18),
          new ExportColumn("Cách tiếp nhận", 16),
          new ExportColumn("Người gửi", 26),
          new ExportColumn("Điện thoại", 16),
          new ExportColumn("Nội dung", 60),
          new ExportColumn("Phản ánh về", 16),
          new ExportColumn("Người xử lý", 24),
          new ExportColumn("Tình trạng", 26),
          new ExportColumn("Hạn trả lời", 18),
          new ExportColumn("Trả lời, kết thúc lúc", 18),
          new ExportColumn("Đúng hạn", 10),
          new ExportColumn("Người gửi đánh giá", 14));

  private final Petitions petitions;
  private final Organisation organisation;

  RegisterExport(Petitions petitions, Organisation organisation) {
    this.petitions = petitions;
    this.organisation = organisation;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    if (!actor.mayAnywhere(Permission.PETITION_READ)) {
      throw new Denied(Permission.PETITION_READ);
    }
    return new ExportTable(
        "Sổ theo dõi phản ánh, kiến nghị",
        organisation.agency(actor.agencyId()).name(),
        "",
        "so-phan-anh-kien-nghi",
        COLUMNS,
        petitions.size(actor));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Pages(petitions, actor), Spliterator.ORDERED),
            false)
        .flatMap(List::stream)
        .map(petition -> cells(actor, petition));
  }

  private static List<@Nullable Object> cells(Actor actor, Petition petition) {
    var known = PetitionRights.mayKnowSender(actor, petition);
    var concern = petition.subject().concern();
    var timing = petition.timing();
    var rating = petition.rating();
    return Arrays.asList(
        petition.code().value(),
        petition.receipt().at(),
        t(petition.receipt().source().messageKey()),
        known ? petition.sender().name() : t("petition.sealed.sender"),
        known ? Masks.phone(petition.sender().phone()) : "",
        known ? petition.subject().content() : t("petition.sealed.content"),
        concern == null ? "" : t(concern.messageKey()),
        petition.holding().handlerName(),
        t(petition.status().messageKey()),
        timing.dueAt(),
        timing.settledAt(),
        timing.late() == null ? "" : t(timing.late() ? "petition.late" : "petition.onTime"),
        rating == null
            ? ""
            : t(rating.satisfied() ? "petition.satisfied" : "petition.unsatisfied"));
  }
}
