"""What people are called: first and last names that go together, from many places."""

NAMES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("Amara", "Chidi", "Ngozi", "Tunde", "Ifeoma", "Kelechi"),
     ("Okafor", "Adeyemi", "Eze", "Balogun", "Nwosu", "Obi")),
    (("Priya", "Arjun", "Kavya", "Rohan", "Meera", "Vikram"),
     ("Iyer", "Deshpande", "Nair", "Kulkarni", "Reddy", "Bose")),
    (("Mei", "Jun", "Xiaoyu", "Hao", "Lan", "Wei"),
     ("Zhao", "Lin", "Xu", "Deng", "Qian", "Hu")),
    (("Yuki", "Haruto", "Aiko", "Daichi", "Sora", "Emi"),
     ("Mori", "Takeda", "Ogawa", "Ishii", "Ueda", "Sakai")),
    (("Lucia", "Mateo", "Ximena", "Joaquin", "Paloma", "Andres"),
     ("Rojas", "Villanueva", "Ibarra", "Cardenas", "Quiroga", "Salas")),
    (("Leila", "Omar", "Yasmin", "Karim", "Nadia", "Tarek"),
     ("Haddad", "Mansour", "Saleh", "Nasser", "Khoury", "Aziz")),
    (("Ingrid", "Lars", "Astrid", "Eirik", "Signe", "Oskar"),
     ("Lindqvist", "Halvorsen", "Bakke", "Nyberg", "Dahl", "Solheim")),
    (("Katya", "Bogdan", "Oksana", "Milos", "Zuzana", "Pavel"),
     ("Horvat", "Kovalenko", "Novotny", "Petrov", "Sokol", "Dragan")),
    (("Fiona", "Declan", "Moira", "Callum", "Rhys", "Siobhan"),
     ("Gallagher", "Pritchard", "Munro", "Keane", "Lloyd", "Doyle")),
    (("Beatriz", "Thiago", "Larissa", "Caio", "Renata", "Heitor"),
     ("Moreira", "Teixeira", "Barros", "Pinheiro", "Fonseca", "Duarte")),
    (("Camille", "Bastien", "Elodie", "Matthias", "Anneke", "Joris"),
     ("Fournier", "Vermeulen", "Lambert", "Kessler", "De Wit", "Brandt")),
    (("Nomvula", "Sipho", "Wanjiru", "Kamau", "Abena", "Kwame"),
     ("Dlamini", "Mwangi", "Mensah", "Khumalo", "Otieno", "Asante")),
)  # fmt: skip

# What accounts are called: one word of each.
ACCOUNT_FIRST = (
    "Harrow", "Bluegate", "Norrland", "Tamarind", "Quillon", "Meridian", "Saltmarsh", "Oakhaven",
    "Juniper", "Castellan", "Brightwater", "Palisade", "Ferngrove", "Larkspur", "Stonebridge",
    "Umbra", "Vantage", "Wexcombe", "Zephyr", "Alder", "Caldera", "Delphine", "Everly", "Fathom",
)  # fmt: skip
ACCOUNT_LAST = (
    "Group", "Partners", "Holdings", "Collective", "Works", "Systems", "& Sons", "Cooperative",
    "Labs", "International", "Trust", "Supply", "Networks", "Brothers", "Union", "Studio",
)  # fmt: skip
