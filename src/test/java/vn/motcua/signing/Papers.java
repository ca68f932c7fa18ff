package vn.motcua.signing;

import vn.motcua.platform.pdf.PdfPapers;

/** Papers of ours to be signed. */
public final class Papers {

  public static final String LEADER = "Hoàng Đức Thiện";

  private Papers() {}

  /** A decision whose end looks as all of ours do. */
  public static byte[] decision() {
    return decision("13mm");
  }

  /**
   * @param room between the title and the name
   */
  public static byte[] decision(String room) {
    return new PdfPapers(false)
        .pdf(
            """
            <html lang="vi"><head><title>Quyết định</title>
            <meta name="description" content="Quyết định"/>
            <style>
            @page { size: A4; margin: 20mm }
            body { font-family: "Liberation Serif"; font-size: 13pt }
            .signs { text-align: center; overflow: hidden }
            .left { float: left; width: 50%% } .right { float: right; width: 50%% }
            .who { margin: %s 0 0 0 } p { margin: 0 0 2mm 0 } .office { font-weight: bold; margin: 0 }
            </style></head>
            <body><h1>QUYẾT ĐỊNH</h1><p>Căn cứ đề nghị của ông Hoàng Đức Thiện ngày 20/11/2026;</p>
            <p>Ông Hoàng Đức Thiện, Chủ tịch, quyết định như sau.</p>
            <div class="signs"><div class="left"><p>Nơi nhận:</p><p>- Như trên;</p><p>- Lưu: VT.</p></div>
            <div class="right"><p class="office">CHỦ TỊCH</p><p class="who">Hoàng Đức Thiện</p></div></div>
            </body></html>
            """
                .formatted(room));
  }
}
