package vn.motcua.publication.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.publication.posting.Boards;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Posters and leaflets, for those who keep the board. */
@Controller
@RequestMapping(SheetAddress.PATH)
class SheetController {

  private final Boards boards;
  private final Sheets sheets;
  private final SheetPapers papers;

  SheetController(Boards boards, Sheets sheets, SheetPapers papers) {
    this.boards = boards;
    this.sheets = sheets;
    this.papers = papers;
  }

  @GetMapping("/procedure.pdf")
  void procedure(
      Actor actor,
      @RequestParam long agency,
      @RequestParam String code,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletResponse response)
      throws IOException {
    var sheet = sheets.procedure(boards.kept(actor, agency), code);
    begin(response, code, size(size));
    response.getOutputStream().write(papers.pdf(sheet, size(size)));
  }

  /**
   * @param field empty = the agency's own sheet
   */
  @GetMapping("/board.pdf")
  void board(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletResponse response)
      throws IOException {
    var sheet = sheets.board(boards.kept(actor, agency), field);
    begin(response, "bang", size(size));
    response.getOutputStream().write(papers.pdf(sheet, size(size)));
  }

  /**
   * @param field empty = of all fields
   */
  @GetMapping("/to-post.pdf")
  void toPost(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletResponse response)
      throws IOException {
    var found = sheets.toPost(boards.kept(actor, agency), field);
    if (found.isEmpty()) {
      throw new NotVisible("anything to post at agency " + agency);
    }
    begin(response, "can-niem-yet", size(size));
    papers.write(found, size(size), response.getOutputStream());
  }

  private static void begin(HttpServletResponse response, String name, SheetSize size) {
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"niem-yet-%s-%s.pdf\"".formatted(name, size.key()));
    response.setHeader("Cache-Control", "private, no-store");
  }

  private static SheetSize size(String key) {
    return SheetSize.of(key).orElseThrow(() -> new NotVisible("paper size " + key));
  }
}
