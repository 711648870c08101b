package org.diwan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as typed: {@code 2024-01-31}. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + typed + "' is no day: give one as 2024-01-31");
    }
  }
}
