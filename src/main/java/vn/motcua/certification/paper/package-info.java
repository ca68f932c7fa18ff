/** What certification prints: testimonies, notes on fees, books. Always in Vietnamese. */
@NullMarked
package vn.motcua.certification.paper;

import org.jspecify.annotations.NullMarked;
