#include "cicu.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

void cicu_version(char buffer[20]) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}

int32_t cicu_compose_pair(int32_t first, int32_t second) {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_composePair(unorm2_getNFCInstance(&status), first, second);
}

static int32_t normalized(const UNormalizer2 *form, int32_t scalar, uint16_t *buffer,
                          int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar source[2];
  int32_t count = 0;
  if (scalar < 0x10000) {
    source[count++] = (UChar)scalar;
  } else {
    source[count++] = (UChar)(0xD7C0 + (scalar >> 10));
    source[count++] = (UChar)(0xDC00 + (scalar & 0x3FF));
  }
  int32_t length = unorm2_normalize(form, source, count, (UChar *)buffer, capacity, &status);
  if (U_FAILURE(status)) return 0;
  if (length == count && memcmp(buffer, source, (size_t)count * 2) == 0) return 0;
  return length;
}

int32_t cicu_compatibility_form(int32_t scalar, uint16_t *buffer, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return normalized(unorm2_getNFKCInstance(&status), scalar, buffer, capacity);
}

int32_t cicu_canonical_form(int32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  uint16_t buffer[8];
  int32_t length = normalized(unorm2_getNFCInstance(&status), scalar, buffer, 8);
  if (length == 1) return buffer[0];
  if (length == 2 && buffer[0] >= 0xD800 && buffer[0] < 0xDC00)
    return 0x10000 + ((buffer[0] - 0xD800) << 10) + (buffer[1] - 0xDC00);
  return scalar;
}

int32_t cicu_to_lower(int32_t scalar) { return u_tolower(scalar); }
int32_t cicu_is_letter(int32_t scalar) { return u_isalpha(scalar); }
int32_t cicu_is_digit(int32_t scalar) { return u_isdigit(scalar); }

int32_t cicu_is_default_ignorable(int32_t scalar) {
  return u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

int32_t cicu_is_mark(int32_t scalar) {
  return (U_GET_GC_MASK(scalar) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

int64_t cicu_decode(const char *encoding, const uint8_t *bytes, int64_t count, uint16_t *units,
                    int64_t capacity, int64_t *error_offset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return -2;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  const char *source = (const char *)bytes;
  UChar *target = (UChar *)units;
  ucnv_toUnicode(converter, &target, (const UChar *)units + capacity, &source, source + count, NULL,
                 1, &status);
  int64_t written = target - (UChar *)units;
  if (U_FAILURE(status)) {
    char invalid[32];
    int8_t length = sizeof invalid;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, invalid, &length, &ignored);
    *error_offset = (source - (const char *)bytes) - (U_FAILURE(ignored) ? 0 : length);
    written = -1;
  }
  ucnv_close(converter);
  return written;
}

int32_t cicu_detect_encoding(const uint8_t *bytes, int64_t count, int32_t index, char name[64]) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  ucsdet_setText(detector, (const char *)bytes, (int32_t)count, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && index < found) {
    const char *match = ucsdet_getName(matches[index], &status);
    confidence = ucsdet_getConfidence(matches[index], &status);
    if (U_SUCCESS(status)) {
      strncpy(name, match, 63);
      name[63] = 0;
    }
  }
  ucsdet_close(detector);
  return confidence;
}

int32_t cicu_east_asian_width(int32_t scalar) {
  return u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
}
