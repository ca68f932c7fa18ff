package vn.motcua.dossier.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.custody.PaperTrail;
import vn.motcua.dossier.custody.PaperTrail.Parted;
import vn.motcua.dossier.custody.PaperTrail.WholeMinutes;
import vn.motcua.dossier.paper.CustodyPaper;
import vn.motcua.dossier.paper.CustodyPaper.Column;
import vn.motcua.dossier.paper.CustodyPaper.Section;
import vn.motcua.dossier.paper.CustodyPaper.Signs;
import vn.motcua.dossier.paper.Issuers;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.dossier.store.PaperLists.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Puts minutes and the day's list into the words of an official paper, which are Vietnamese. */
@Component
class PaperTrailPrints {

  private static final List<Column> MINUTES =
      List.of(
          new Column("STT", 5, true),
          new Column("Mã hồ sơ", 19, false),
          new Column("Tên thủ tục hành chính", 28, false),
          new Column("Chủ hồ sơ", 18, false),
          new Column("Số bộ", 6, true),
          new Column("Số giấy tờ", 7, true),
          new Column("Thời điểm giao", 10, true),
          new Column("Ghi chú", 7, false));

  private static final List<Column> DAY =
      List.of(
          new Column("STT", 5, true),
          new Column("Mã hồ sơ", 17, false),
          new Column("Chủ hồ sơ", 15, false),
          new Column("Tên thủ tục hành chính", 21, false),
          new Column("Hồ sơ trên hệ thống ở", 15, false),
          new Column("Giấy tờ ở", 15, false),
          new Column("Từ", 12, true));

  private final PaperPlaces words;
  private final Issuers issuers;
  private final Clock clock;

  PaperTrailPrints(PaperPlaces words, Issuers issuers, Clock clock) {
    this.words = words;
    this.issuers = issuers;
    this.clock = clock;
  }

  CustodyPaper minutes(WholeMinutes minutes) {
    var head = minutes.head();
    var rows = new ArrayList<List<String>>();
    for (var line : minutes.lines()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              line.code().value(),
              line.procedure(),
              line.applicant(),
              Integer.toString(line.sets()),
              Integer.toString(line.sheets()),
              Vietnam.show(line.at()),
              ""));
    }
    var giverUnit = words.unit(head.agencyId(), head.departmentId());
    var receiverUnit = words.unit(head.receiverAgencyId(), head.receiverDepartmentId());
    return new CustodyPaper(
        issuers.unit(head.agencyId(), head.departmentId()),
        "BIÊN BẢN BÀN GIAO HỒ SƠ GIẤY",
        head.number() + "/BB-BGHS",
        Vietnam.date(head.madeAt()),
        List.of(
            "Vào hồi "
                + OfficialTime.moment(head.madeAt())
                + ", hai bên bàn giao hồ sơ giấy như sau.",
            "Bên giao: " + head.giverName() + ", " + giverUnit + ".",
            "Bên nhận: "
                + (head.receiverName().isEmpty() ? "" : head.receiverName() + ", ")
                + receiverUnit
                + "."),
        List.of(new Section("", MINUTES, rows, "")),
        List.of(
            "Tổng số: "
                + rows.size()
                + " hồ sơ. Bên nhận đã kiểm đếm, hồ sơ đủ giấy tờ theo giấy tiếp nhận.",
            "Biên bản lập thành hai bản, mỗi bên giữ một bản."),
        new Signs(giverUnit, head.giverName(), receiverUnit, head.receiverName()));
  }

  CustodyPaper day(Actor actor, Parted parted) {
    var now = clock.instant();
    return new CustodyPaper(
        issuers.unit(actor.agencyId(), actor.departmentId()),
        "ĐỐI CHIẾU HỒ SƠ GIẤY VÀ HỒ SƠ TRÊN HỆ THỐNG",
        "",
        Vietnam.date(now),
        List.of(
            "Lập lúc "
                + OfficialTime.moment(now)
                + ". Người lập: "
                + actor.fullName()
                + ", "
                + words.unit(actor.agencyId(), actor.departmentId())
                + "."),
        List.of(
            new Section(
                "1. Giấy tờ đã đi, hồ sơ trên hệ thống còn ở đây: "
                    + PaperTrail.count(parted.gone()),
                DAY,
                rows(parted.gone()),
                "Không có."),
            new Section(
                "2. Hồ sơ đã chuyển trên hệ thống, giấy tờ còn ở đây: "
                    + PaperTrail.count(parted.left()),
                DAY,
                rows(parted.left()),
                "Không có.")),
        List.of(),
        null);
  }

  private List<List<String>> rows(List<Row> parted) {
    var rows = new ArrayList<List<String>>();
    for (var row : parted) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              row.code().value(),
              row.applicant(),
              row.procedure(),
              words.dossierAt(row),
              paperAt(row),
              Vietnam.show(row.since())));
    }
    return rows;
  }

  private String paperAt(Row row) {
    var unit = words.unit(row.paperAgencyId(), row.paperDepartmentId());
    var who = row.paperHolder().isEmpty() ? unit : row.paperHolder() + ", " + unit;
    if (!row.scanned()) {
      return "Nơi tiếp nhận (chưa quét)";
    }
    var where = row.place().isEmpty() ? who : row.place() + ", " + who;
    return row.onTheWay() ? where + " (đã giao, chưa nhận)" : where;
  }
}
