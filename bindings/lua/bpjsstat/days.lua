-- Days since 1970-01-01 and dates as text, in the Gregorian calendar.
local days = {}

local floor = math.floor

-- The day of a date, after an algorithm that counts years from 1 March, so that
-- the leap day is the last one.
local function day_of(year, month, day)
  local y = month <= 2 and year - 1 or year
  local era = floor(y / 400)
  local year_of_era = y - era * 400
  local day_of_year = floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  local day_of_era = year_of_era * 365 + floor(year_of_era / 4) - floor(year_of_era / 100)
    + day_of_year
  return era * 146097 + day_of_era - 719468
end

-- "2025-03-01" for 20148; nil outside the years 1 to 9999.
function days.write(number)
  local z = number + 719468
  local era = floor(z / 146097)
  local day_of_era = z - era * 146097
  local year_of_era = floor((day_of_era - floor(day_of_era / 1460) + floor(day_of_era / 36524)
    - floor(day_of_era / 146096)) / 365)
  local day_of_year = day_of_era
    - (365 * year_of_era + floor(year_of_era / 4) - floor(year_of_era / 100))
  local shifted = floor((5 * day_of_year + 2) / 153)
  local day = day_of_year - floor((153 * shifted + 2) / 5) + 1
  local month = shifted < 10 and shifted + 3 or shifted - 9
  local year = year_of_era + era * 400 + (month <= 2 and 1 or 0)
  if year < 1 or year > 9999 then
    return nil
  end
  return ("%04d-%02d-%02d"):format(year, month, day)
end

-- The day of "2025-03-01"; nil if there is no such date.
function days.read(text)
  local year, month, day = text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
  if not year then
    return nil
  end
  local number = day_of(floor(tonumber(year)), floor(tonumber(month)), floor(tonumber(day)))
  return days.write(number) == text and number or nil
end

return days
