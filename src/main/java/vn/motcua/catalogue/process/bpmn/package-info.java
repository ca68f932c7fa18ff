/** Processes as BPMN 2.0 documents (ISO/IEC 19510), laid out for other tools to show. */
@NullMarked
package vn.motcua.catalogue.process.bpmn;

import org.jspecify.annotations.NullMarked;
