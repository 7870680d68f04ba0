"""Makes examples.txt anew: telephone numbers as people write them, and what must be dialled for each.

What is right comes from Google's metadata by way of `phonenumbers` (pip install phonenumbers), never from our own code:
an example of a fixed line and of a mobile of each region, in the forms below. Each form is read back by that package, and
is left out where it does not read its own number there.

    python3 core/tests/numbers/make.py > core/tests/numbers/examples.txt
"""

import phonenumbers as p
from phonenumbers import PhoneNumberFormat as Form, PhoneNumberType as Kind

# Every form of these; of every other region the number as it is written inside the country.
MANY = """AR AT AU BD BE BG BR CA CH CI CL CN CO CZ DE DK EC EE EG ES FI FR GB GH GR HK HR HU ID IE IL IN IR IS IT JP KE KR KZ LT
LU LV MA MX MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TN TR TW UA US UY VE VN ZA""".split()
# From where a number abroad is dialled, and with what.
ABROAD = [("DE", "00"), ("US", "011"), ("AU", "0011"), ("JP", "010"), ("RU", "810"), ("HK", "001"), ("GB", "00"), ("NG", "009")]


def forms(region, number, nth):
    """Pairs of the home country and the number as typed."""
    national = p.format_number(number, Form.NATIONAL)
    world = p.format_number(number, Form.INTERNATIONAL)
    yield region, national
    if region not in MANY:
        return
    home, prefix = [one for one in ABROAD if one[0] != region][nth % (len(ABROAD) - 1)]
    yield home, world
    digits = "".join(c for c in national if c.isdigit())
    yield region, [digits, national.replace(" ", "-"), national.replace(" ", "."), national.replace(" ", " / ", 1)][nth % 4]
    yield home, prefix + " " + world[1:]
    trunk = p.ndd_prefix_for_region(region, True)
    code, _, rest = world.partition(" ")
    if trunk == "0":
        yield [home, region][nth % 2], f"{code} (0){rest}" if nth % 3 else f"{code} (0) {rest}"
    else:
        yield region, code + rest.replace(" ", ["", "-", "."][nth % 3])


def main():
    nth = 0
    for region in sorted(p.SUPPORTED_REGIONS):
        for kind, name in [(Kind.FIXED_LINE, "fixed line"), (Kind.MOBILE, "mobile")]:
            number = p.example_number_for_type(region, kind)
            if number is None:
                continue
            dialled = p.format_number(number, Form.E164)
            nth += 1
            for home, typed in dict.fromkeys(forms(region, number, nth)):
                try:
                    read = p.format_number(p.parse(typed, home), Form.E164)
                except p.NumberParseException:
                    continue
                if read == dialled:
                    print(f"{home}\t{typed}\t{dialled}\t{name}")


main()
